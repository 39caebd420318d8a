"""Reads a calendar file from standard input and says what is in it, as JSON."""

import json
import sys

from icalendar import Calendar

entries = []
for entry in Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT"):
    start, end = entry.decoded("dtstart"), entry.decoded("dtend")
    alarms = [alarm.decoded("trigger") for alarm in entry.walk("VALARM")]
    entries.append(
        {
            "uid": str(entry["uid"]),
            "summary": str(entry["summary"]),
            "start": start.isoformat(),
            "end": end.isoformat(),
            "stamp": entry.decoded("dtstamp").isoformat(),
            "sequence": entry["sequence"],
            "description": str(entry["description"]) if "description" in entry else None,
            # In minutes from the start of the entry.
            "reminder": alarms[0].total_seconds() // 60 if alarms else None,
        }
    )
    assert not entry.errors, entry.errors
json.dump(entries, sys.stdout)
