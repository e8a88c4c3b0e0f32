"""Runs a command in a pseudo-terminal, as a terminal program would.

usage: pseudo-terminal.py ROWS COLUMNS COMMAND...
Bytes of standard input are keys, standard output is what the command shows. File descriptor 3 takes lines `resize ROWS COLUMNS`,
`signal NAME` and `hangup` (the terminal goes away, as when its window is closed); file descriptor 4 gives one line of JSON when the
command has ended: its status or signal, and whether it has left the terminal's modes as they were (null for one that has gone).
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios

KEYS, SHOWN, ORDERS, REPORT = 0, 1, 3, 4


def set_size(fd, rows, columns):
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def main():
    rows, columns, *command = sys.argv[1:]
    ready, go = os.pipe()
    child, master = pty.fork()
    if child == 0:
        set_size(0, int(rows), int(columns))
        # The modes are read before the command can change them.
        os.read(ready, 1)
        for fd in (ready, go, ORDERS, REPORT):
            os.close(fd)
        os.execvp(command[0], command)
    modes = termios.tcgetattr(master)
    os.write(go, b".")
    sources = [KEYS, master, ORDERS]
    gone = False
    while not gone:
        readable, _, _ = select.select(sources, [], [])
        if master in readable:
            try:
                shown = os.read(master, 65536)
            except OSError:
                shown = b""
            if not shown:
                break
            os.write(SHOWN, shown)
        if KEYS in readable:
            keys = os.read(KEYS, 65536)
            if keys:
                os.write(master, keys)
            else:
                # Whoever started this has gone: so does the command.
                os.kill(child, signal.SIGKILL)
                sources.remove(KEYS)
        if ORDERS in readable:
            orders = os.read(ORDERS, 4096)
            if not orders:
                sources.remove(ORDERS)
            for order in orders.decode().splitlines():
                name, *values = order.split()
                if name == "resize":
                    set_size(master, int(values[0]), int(values[1]))
                elif name == "signal":
                    os.kill(child, getattr(signal, values[0]))
                elif name == "hangup":
                    os.close(master)
                    gone = True
    restored = None if gone else termios.tcgetattr(master) == modes
    _, status = os.waitpid(child, 0)
    ended_by = signal.Signals(os.WTERMSIG(status)).name if os.WIFSIGNALED(status) else None
    report = {
        "status": None if ended_by else os.WEXITSTATUS(status),
        "signal": ended_by,
        "restored": restored,
    }
    os.write(REPORT, (json.dumps(report) + "\n").encode())


main()
