// Reads .ics files with ical.js and prints what it found, as JSON: a list of events for each file named.
// Usage: node read_with_icaljs.mjs FOLDER-OF-ICAL.JS FILE…
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const [folder, ...files] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(join(folder, "dist", "ical.js")).href);

function read(file) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf-8")));
  // Files tell the same zone from different years on: none may see the zones of another.
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const instant = (time) => (time.isDate ? time.toString() : time.toUnixTime());
    const alarms = component.getAllSubcomponents("valarm");
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: instant(event.startDate),
      end: instant(event.endDate),
      zone: event.startDate.zone.tzid,
      summary: event.summary,
      description: event.description ?? "",
      location: event.location ?? "",
      status: component.getFirstPropertyValue("status"),
      categories: component.getFirstProperty("categories").getValues(),
      alarms: alarms.map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds()),
    };
  });
}

process.stdout.write(JSON.stringify(files.map(read)));
