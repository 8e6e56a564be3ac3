# Types at a program in a pseudo-terminal and prints all that it wrote: python3 typist.py COLUMNS PROGRAM ARGS…
# On standard input: a JSON list of what is typed, one after the other, each when the program has been quiet for a while.
import fcntl, json, os, pty, select, struct, sys, termios, time

typed = json.load(sys.stdin)
columns, command = int(sys.argv[1]), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, columns, 0, 0))

written = b""


def read_until_quiet(quiet, patience=15.0):
    global written
    begin, last, got = time.time(), time.time(), False
    while time.time() - begin < patience:
        ready, _, _ = select.select([terminal], [], [], 0.05)
        if ready:
            try:
                part = os.read(terminal, 65536)
            except OSError:
                return
            if not part:
                return
            # fish asks the terminal what it is
            if b"\x1b[0c" in part or b"\x1b[c" in part:
                os.write(terminal, b"\x1b[?62;22c")
            written += part
            last, got = time.time(), True
        elif got and time.time() - last > quiet:
            return


read_until_quiet(0.6)
for text in typed:
    os.write(terminal, text.encode())
    # what follows a tab comes from a process of its own
    read_until_quiet(1.2 if text.endswith("\t") else 0.4)
os.close(terminal)
sys.stdout.buffer.write(written)
