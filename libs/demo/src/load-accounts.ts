import { hash, Algorithm } from '@node-rs/argon2';
import type { DataSource } from 'typeorm';
import { DEMO_AGENCIES, DEMO_FROM } from './agencies.js';
import { DEMO_PEOPLE } from './people.js';
