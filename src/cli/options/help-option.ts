// The option that prints the help of the program or of a command.
import { Option } from "../declarations.ts";

export function newHelpOption(): Option {
  return new Option("-h, --help", "print this help");
}
