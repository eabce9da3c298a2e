import { expect, test } from 'vitest';
import { readAuthorityLink, writeAuthorityLink } from '../../web/views/authority/authority-link.ts';
import { readDataLink, writeDataLink } from '../../web/views/data/data-link.ts';
import { readWorkshopLink, writeWorkshopLink } from '../../web/views/workshop/workshop-link.ts';

const searchOf = (href: string) => new URL(href, 'http://localhost').search;

test('a dismissal and its reason are in the link of the workshop, whatever the reason says', () => {
  const link = {
    barriers: ['hinder-a', 'hinder-b'],
    dismissals: [{ key: 'vinnova', reason: 'redan med, & "fel" nivå? 100 %' }],
  };
  expect(readWorkshopLink(searchOf(writeWorkshopLink(link)))).toEqual(link);
});

test('a dismissal on the page of authority holds for one barrier alone', () => {
  const link = {
    open: { holder: 'regeringen', of: 'LEGISLATE' },
    dismissals: [{ key: 'hinder-a~vinnova', reason: 'har inte rådighet' }],
  } as const;
  expect(readAuthorityLink(searchOf(writeAuthorityLink(link)))).toEqual(link);
  expect(readAuthorityLink('?dismiss=vinnova~skäl&holder=x&of=nothing')).toEqual({
    open: null,
    dismissals: [],
  });
  expect(readWorkshopLink('?dismiss=hinder-a~vinnova~skäl').dismissals).toEqual([]);
});

test('a broken address is read without what is broken', () => {
  expect(readWorkshopLink('?barriers=a,,a,b%20c&dismiss=x&dismiss=y~%20')).toEqual({
    barriers: ['a'],
    dismissals: [],
  });
  expect(readDataLink('?by=moon&key=x&of=nothing')).toEqual({ by: 'CITY', open: null });
});

test('an open list of coverage is in the link', () => {
  const link = { by: 'YEAR', open: { key: '2021', of: 'TIES' } } as const;
  expect(readDataLink(searchOf(writeDataLink(link)))).toEqual(link);
});
