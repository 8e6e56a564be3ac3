#!/usr/bin/env node
import "../dist/aimap.cjs";
