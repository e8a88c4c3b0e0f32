/** The header lines that servers write on the way: Received, results of checks, signatures and their chain. */
import type { Random } from '../random.js';
import { folded, letters, token } from './noise.js';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const pad = (n: number) => String(n).padStart(2, '0');

/** RFC 5322, in Japan's time. */
export function mailDate(at: Date): string {
  const d = new Date(at.getTime() + 9 * 3_600_000);
  return `${DAYS[d.getUTCDay()]}, ${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()} ${clock(d)} +0900`;
}

/** The date of an mbox's From_ line (asctime, UTC). */
export function fromLineDate(d: Date): string {
  const day = String(d.getUTCDate()).padStart(2, ' ');
  return `${DAYS[d.getUTCDay()]} ${MONTHS[d.getUTCMonth()]} ${day} ${clock(d)} ${d.getUTCFullYear()}`;
}

function clock(d: Date): string {
  return `${pad(d.getUTCHours())}:${pad(d.getUTCMinutes())}:${pad(d.getUTCSeconds())}`;
}

export interface Route {
  sender: string;
  to: string;
  date: Date;
  /** Bulk mail and big providers sign, and relays seal the chain. */
  signed: boolean;
  sealed: boolean;
  hops: number;
}

/** Topmost first, as the receiving server left them. Each line has its LF. */
export function trace(random: Random, { sender, to, date, signed, sealed, hops }: Route): string {
  const host = sender.split('@')[1] ?? 'example.com';
  const relay = `mx-out${random.below(40)}.${host}`;
  const ip = () => `${100 + random.below(90)}.${random.below(256)}.${random.below(256)}.${1 + random.below(254)}`;
  const outer = ip();
  let text = `Return-Path: <${sender}>\nX-Original-To: ${to}\nDelivered-To: ${to}\n`;
  for (let i = 0; i < hops; i++) {
    const from = i === hops - 1 ? `[10.${random.below(256)}.${random.below(256)}.7]` : relay;
    const by = i === 0 ? 'mx1.cc.plusmember.jp' : `relay${i}.${host}`;
    text += `Received: from ${from} (${from} [${i === 0 ? outer : ip()}])\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256)\n\tby ${by} (Postfix) with ESMTPS id ${token(random, 11)}\n\tfor <${to}>; ${mailDate(new Date(date.getTime() + (hops - i) * 900))} (JST)\n`;
    if (i === 0) text += results('Authentication-Results: mx1.cc.plusmember.jp;', host, sender, signed, outer);
  }
  if (sealed) {
    const time = Math.floor(date.getTime() / 1000);
    text += `ARC-Seal: i=1; a=rsa-sha256; t=${time}; cv=none;\n\td=arc.example.net; s=arc-20240605;\n\tb=${folded(random, 338)}==\n`;
    text += `ARC-Message-Signature: i=1; a=rsa-sha256; c=relaxed/relaxed; d=arc.example.net; s=arc-20240605;\n\th=mime-version:references:in-reply-to:from:date:message-id:subject:to;\n\tbh=${letters(random, 43)}=;\n\tb=${folded(random, 338)}==\n`;
    text += results('ARC-Authentication-Results: i=1; arc.example.net;', host, sender, signed, outer);
    text += `Received-SPF: pass (arc.example.net: domain of ${sender} designates ${outer} as permitted sender) client-ip=${outer};\n`;
  }
  if (signed)
    text += `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;\n\td=${host}; s=s${random.below(9000)}; t=${Math.floor(date.getTime() / 1000)};\n\th=from:to:subject:date:message-id:mime-version:content-type:list-unsubscribe;\n\tbh=${letters(random, 43)}=;\n\tb=${folded(random, 338)}==\n`;
  return text;
}

function results(label: string, host: string, sender: string, signed: boolean, ip: string): string {
  const dkim = signed ? `dkim=pass (2048-bit key) header.d=${host} header.i=@${host}` : 'dkim=none';
  return `${label}\n\t${dkim};\n\tspf=pass (sender IP is ${ip}) smtp.mailfrom=${sender};\n\tdmarc=${signed ? 'pass' : 'none'} (p=none) header.from=${host}\n`;
}
