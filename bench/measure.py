"""Runs a command as a process of its own and prints what it cost, as JSON: measure.py OUTPUT COMMAND...

Peak memory is what the kernel counted for the process and those that it waited for (wait4), never less than the 10 MB that
this script itself has when it starts them. Its standard output goes to the file OUTPUT.
"""

import json
import os
import sys
import time

output, command = sys.argv[1], sys.argv[2:]
out = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
start = time.perf_counter()
pid = os.posix_spawnp(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, out, 1)])
_, status, used = os.wait4(pid, 0)
seconds = time.perf_counter() - start
print(
    json.dumps(
        {
            "seconds": seconds,
            "cpu": used.ru_utime + used.ru_stime,
            "memory": used.ru_maxrss * 1024,
            "status": os.waitstatus_to_exitcode(status),
        }
    )
)
