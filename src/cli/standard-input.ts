// Reads standard input to its end.
import { Failure } from "../errors.ts";
import { fileProblem } from "../files/problems.ts";
import { MAX_BYTES, TOO_LONG } from "../files/read.ts";

/** @throws Failure `unreadable-file` if it is a folder, or has no end */
export async function readToEnd(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      length += chunk.length;
      if (length > MAX_BYTES) throw new Error(TOO_LONG);
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    throw new Failure("unreadable-file", `cannot read standard input: ${fileProblem(error, "file")}`);
  }
  return Buffer.concat(chunks);
}
