import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../access/route-access.js';
import { Problems } from '../openapi/problems.js';
import { ProblemError } from '../problem/problem-error.js';

class HealthDto {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

/** For those who watch the process: alive, and able to serve. */
@ApiTags('health')
@Controller('health')
@Public()
export class HealthController {
  constructor(private readonly db: DataSource) {}

  @Get('live')
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOkResponse({ type: HealthDto })
  @Problems('unavailable')
  async ready(): Promise<HealthDto> {
    try {
      await this.db.query('SELECT 1');
    } catch {
      throw new ProblemError('unavailable');
    }
    return { status: 'ok' };
  }
}
