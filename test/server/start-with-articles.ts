import { FERRY, STORM } from './articles';
import { Client } from './client';

/** A client whose server has both shared articles open. */
export async function startWithArticles(): Promise<Client> {
  const client = await Client.start();
  await client.open(FERRY.uri, FERRY.text);
  await client.open(STORM.uri, STORM.text, 'markdown');
  return client;
}
