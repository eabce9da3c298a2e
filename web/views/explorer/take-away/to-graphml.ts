import { escapeXml } from '../../../graph/escape-xml.ts';
import { describe, entityAttributes, tieAttributes } from './graph-attributes.ts';
import type { GraphAttribute } from './graph-attributes.ts';
import type { RecordedEntity, RecordedTie, SelectionRecord } from './selection-record.ts';

const typeNames = { string: 'string', integer: 'int', boolean: 'boolean' } as const;

/** A selection as GraphML (http://graphml.graphdrawing.org/specification.html), which yEd, NetworkX, igraph and others read. */
export function toGraphml(record: SelectionRecord): string {
  const ofEntities: readonly GraphAttribute<RecordedEntity>[] = [
    { id: 'label', type: 'string', value: ({ name }) => name },
    ...entityAttributes(record),
  ];
  const ofTies: readonly GraphAttribute<RecordedTie>[] = [
    { id: 'label', type: 'string', value: ({ says }) => says },
    ...tieAttributes(record),
    { id: 'weight', type: 'integer', value: ({ weight }) => weight },
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    `<desc>${escapeXml(describe(record))}</desc>`,
    ...keys('node', ofEntities),
    ...keys('edge', ofTies),
    '<graph id="selection" edgedefault="directed">',
    ...record.entities.map(
      (entity) => `<node id="${escapeXml(entity.id)}">${data('node', ofEntities, entity)}</node>`,
    ),
    ...record.ties.map(
      (tie) =>
        `<edge id="${escapeXml(tie.id)}" source="${escapeXml(tie.from)}" target="${escapeXml(tie.to)}">${data('edge', ofTies, tie)}</edge>`,
    ),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function keys<Item>(of: 'node' | 'edge', list: readonly GraphAttribute<Item>[]): readonly string[] {
  return list.map(
    ({ id, type }) => `<key id="${of}.${id}" for="${of}" attr.name="${id}" attr.type="${typeNames[type]}"/>`,
  );
}

function data<Item>(of: 'node' | 'edge', list: readonly GraphAttribute<Item>[], item: Item): string {
  return list
    .flatMap(({ id, value }) => {
      const said = value(item);
      return said === null ? [] : [`<data key="${of}.${id}">${escapeXml(String(said))}</data>`];
    })
    .join('');
}
