import { expect, test } from "vitest";
import { mayDial } from "./outbound-address.server";

const inside = [
  ...[
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
  ],
  ...[
    "100.64.0.1",
    "100.127.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.9",
    "224.0.0.1",
  ],
  ...["240.0.0.1", "255.255.255.255", "192.88.99.1"],
  ...[
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:a9fe:a9fe",
    "fe80::1",
    "fe80::1%eth0",
    "fc00::1",
    "fd12:3456::1",
  ],
  ...[
    "ff02::1",
    "2002:7f00:1::",
    "2002:a00:1::",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1",
    "2001:0:4136:e378::",
    "2001:db8::1",
  ],
  ...["fd00:ec2::254", "100::1", "2001:10::1", "::127.0.0.1", "::a00:1", "5f00::1"],
];

test.each(inside)("%s is not dialled", (address) => {
  expect(mayDial(address, [])).toBe(false);
});

test.each(["93.184.216.34", "1.1.1.1", "::ffff:8.8.8.8", "2606:4700:4700::1111"])("%s is public", (address) => {
  expect(mayDial(address, [])).toBe(true);
});

test("an intranet is opened range by range", () => {
  expect(mayDial("10.20.3.4", ["10.20.0.0/16"])).toBe(true);
  expect(mayDial("10.21.3.4", ["10.20.0.0/16"])).toBe(false);
  expect(mayDial("::ffff:10.20.3.4", ["10.20.0.0/16"])).toBe(true);
  expect(mayDial("192.168.1.20", ["192.168.1.20"])).toBe(true);
  expect(mayDial("192.168.1.21", ["192.168.1.20"])).toBe(false);
  expect(mayDial("fd00::5", ["fd00::/8"])).toBe(true);
  expect(mayDial("fd00::5", ["10.0.0.0/8"])).toBe(false);
  expect(mayDial("no address", [])).toBe(false);
});
