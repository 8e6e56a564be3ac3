#!/usr/bin/env node
require("../dist/aimap.cjs");
