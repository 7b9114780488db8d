import { storesContract } from './contracts.ts';
import { inMemoryStores } from './in-memory-stores.ts';

storesContract('memory', inMemoryStores);
