/** What a person can do where this machine cannot run the local Neo4j. */
export const waysOut = [
  'Three ways out:',
  '  - install a Java 17 or 21 development kit (JDK) and Maven, and start again',
  '  - start everything in containers: docker compose up',
  '  - set NEO4J_URI (with NEO4J_USERNAME and NEO4J_PASSWORD) to a Neo4j that already runs',
].join('\n');

/** The machine, not the program, must change. The message is complete: print it and end with exit code 1. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
}
