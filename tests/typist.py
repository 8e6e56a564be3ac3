# Types at a program in a pseudo-terminal and prints all that it wrote: python3 typist.py COLUMNS PROGRAM ARGS…
# On standard input: a JSON list of {"keys": …, "until": […]}. The next keys are typed once all texts of "until" have been
# written since; where the program ends or writes nothing for two minutes, the typist ends too.
import fcntl, json, os, pty, select, signal, struct, sys, termios

steps = json.load(sys.stdin)
columns, command = int(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))


def read():
    """What the program writes next; empty: it has ended, or is silent."""
    ready, _, _ = select.select([terminal], [], [], 120)
    if not ready:
        return b""
    try:
        part = os.read(terminal, 65536)
    except OSError:
        return b""
    # fish asks the terminal what it is
    if b"\x1b[0c" in part or b"\x1b[c" in part:
        os.write(terminal, b"\x1b[?62;22c")
    return part


for step in steps:
    os.write(terminal, step["keys"].encode())
    written = b""
    while not all(text.encode() in written for text in step["until"]):
        part = read()
        if part == b"":
            break
        written += part
    sys.stdout.buffer.write(written)
os.kill(child, signal.SIGKILL)
os.waitpid(child, 0)
