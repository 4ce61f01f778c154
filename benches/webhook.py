"""How fast the webhook for WhatsApp answers: signed deliveries, each with a new message, one after the other and eight at once.

Run `lamppost serve` against the two emulators (`lamppost sandbox --without-bot`, `cargo run --example cloud`) with
WHATSAPP_APP_SECRET=sec and WHATSAPP_PHONE_NUMBER_ID=106540352242922, then: python3 benches/webhook.py 127.0.0.1 8080
"""

import hashlib
import hmac
import http.client
import json
import sys
import threading
import time

HOST, PORT = sys.argv[1], int(sys.argv[2])
NUMBER = "106540352242922"
PEOPLE = 300


def delivery(number):
    phone, user = "4477009%05d" % (number % PEOPLE), "GB.%017d" % (number % PEOPLE)
    message = {"from": phone, "from_user_id": user, "id": "wamid.L%d" % number, "timestamp": str(int(time.time())), "type": "text"}
    message["text"] = {"body": "need milk"}
    value = {"messaging_product": "whatsapp", "metadata": {"phone_number_id": NUMBER}, "messages": [message]}
    value["contacts"] = [{"profile": {"name": "Ann"}, "wa_id": phone, "user_id": user}]
    entry = {"id": "1", "changes": [{"field": "messages", "value": value}]}
    return json.dumps({"object": "whatsapp_business_account", "entry": [entry]}).encode()


def deliver(first, last, times):
    wire = http.client.HTTPConnection(HOST, PORT)
    for number in range(first, last):
        body = delivery(number)
        signature = "sha256=" + hmac.new(b"sec", body, hashlib.sha256).hexdigest()
        began = time.time()
        wire.request("POST", "/whatsapp/webhook", body, {"content-type": "application/json", "x-hub-signature-256": signature})
        answer = wire.getresponse()
        answer.read()
        assert answer.status == 200, answer.status
        times.append((time.time() - began) * 1000)


def told(what, times, seconds):
    times.sort()
    middle, late = times[len(times) // 2], times[len(times) * 99 // 100]
    print("%s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms, %.0f a second" % (what, middle, late, times[-1], len(times) / seconds))


began, times = time.time(), []
deliver(0, 500, times)
told("one after the other", times, time.time() - began)
began, times = time.time(), []
threads = [threading.Thread(target=deliver, args=(1000 + n * 250, 1250 + n * 250, times)) for n in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
told("eight at once", times, time.time() - began)
