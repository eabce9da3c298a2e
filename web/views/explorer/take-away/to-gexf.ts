import { escapeXml } from '../../../graph/escape-xml.ts';
import { describe, entityAttributes, tieAttributes } from './graph-attributes.ts';
import type { GraphAttribute } from './graph-attributes.ts';
import type { SelectionRecord } from './selection-record.ts';

/** A selection as GEXF 1.3 (https://gexf.net/schema.html), the format of Gephi; places come along where there is a picture. */
export function toGexf(record: SelectionRecord): string {
  const [ofEntities, ofTies] = [entityAttributes(record), tieAttributes(record)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${record.made}"><creator>Samverkanskartan</creator><description>${escapeXml(describe(record))}</description></meta>`,
    `<graph mode="static" defaultedgetype="directed">`,
    attributes('node', ofEntities),
    attributes('edge', ofTies),
    '<nodes>',
    ...record.entities.map((entity) => {
      // Screens count downwards, Gephi upwards.
      const { x, y } = entity.position ?? {};
      const place = x === undefined || y === undefined ? '' : `<viz:position x="${x}" y="${-y}" z="0"/>`;
      return `<node id="${escapeXml(entity.id)}" label="${escapeXml(entity.name)}">${values(ofEntities, entity)}${place}</node>`;
    }),
    '</nodes>',
    '<edges>',
    ...record.ties.map(
      (tie) =>
        `<edge id="${escapeXml(tie.id)}" source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}" kind="${tie.kind}" label="${escapeXml(tie.says)}" weight="${tie.weight}">${values(ofTies, tie)}</edge>`,
    ),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function attributes<Item>(of: 'node' | 'edge', list: readonly GraphAttribute<Item>[]): string {
  const lines = list.map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>`);
  return `<attributes class="${of}">${lines.join('')}</attributes>`;
}

function values<Item>(list: readonly GraphAttribute<Item>[], item: Item): string {
  const lines = list.flatMap(({ id, value }) => {
    const said = value(item);
    return said === null ? [] : [`<attvalue for="${id}" value="${escapeXml(String(said))}"/>`];
  });
  return `<attvalues>${lines.join('')}</attvalues>`;
}
