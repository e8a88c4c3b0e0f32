"""Python's mailbox and email over an mbox: email.py MBOX."""

import sys

# This file's own name must not hide the package.
sys.path.pop(0)

import email
import email.policy
import json
import mailbox


def parsed(file):
    return email.message_from_binary_file(file, policy=email.policy.default)


messages = 0
letters = 0
for message in mailbox.mbox(sys.argv[1], factory=parsed, create=False):
    if message["subject"] is not None and message["from"] is not None and message["date"] is not None:
        messages += 1
    body = message.get_body(preferencelist=("plain", "html"))
    if body is not None:
        try:
            letters += len(body.get_content())
        except LookupError:
            # It does not know the charset.
            letters += len(body.get_payload(decode=True))
print(json.dumps({"messages": messages, "letters": letters}))
