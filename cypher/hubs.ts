/** What has more ties than that is a hub: nobody waits until all of them have been looked at. */
export const mostTies = 20_000;
/** A scene shows no more than that, so that no more neighbours of a hub are noted in order. */
export const mostShown = 1_500;
