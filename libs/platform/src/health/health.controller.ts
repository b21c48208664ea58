import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { FileKeyStore } from '@loive/persistence';
import { DataSource } from 'typeorm';
import { Public } from '../access/route-access.js';
import { Problems } from '../openapi/problems.js';
import { ProblemError } from '../problem/problem-error.js';
import { RulesWatch } from '../watch/rules-watch.js';

class HealthDto {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

class ReadyDto {
  @ApiProperty({ enum: ['ok', 'degraded'], description: 'degraded: something is away, and whatever does not need it goes on' })
  status: 'ok' | 'degraded';
  @ApiProperty({ enum: ['ready', 'away'], description: 'away: nothing that is sealed can be read or written' })
  keys: 'ready' | 'away';
  @ApiProperty({ enum: ['ready', 'stopped'], description: 'stopped: the rules in the database are not those of this process, and nothing is written' })
  writes: 'ready' | 'stopped';
}

/** For those who watch the process: alive, and able to serve. */
@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly db: DataSource,
    private readonly keyStore: FileKeyStore,
    private readonly rules: RulesWatch,
  ) {}

  @Get('live')
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOkResponse({ type: ReadyDto })
  @Problems('unavailable')
  async ready(): Promise<ReadyDto> {
    try {
      await this.db.query('SELECT 1');
    } catch {
      throw new ProblemError('unavailable');
    }
    const keys = await this.keyStore.health();
    const writes = this.rules.fault === null ? 'ready' : 'stopped';
    return { status: keys === 'ready' && writes === 'ready' ? 'ok' : 'degraded', keys, writes };
  }
}
