import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { AgeView } from '@loive/contracts';
import { askAge, dayInVietnam } from '@loive/domain';
import { Clock, ProblemError, Problems, SignedIn } from '@loive/platform';
import { AgeAskedDto, AgeDto } from './age.dtos.js';

/** Whether the law takes somebody of an age for a child or a minor. */
@ApiTags('law')
@Controller('law/age')
export class AgeController {
  constructor(private readonly clock: Clock) {}

  @Get()
  @SignedIn()
  @ApiOkResponse({ type: AgeDto })
  @Problems('invalid')
  age(@Query() asked: AgeAskedDto): AgeView {
    const answer = askAge(asked, dayInVietnam(this.clock.now().toISOString()));
    if (!answer.ok) throw new ProblemError('invalid', { fields: [...answer.fields] });
    return answer.status;
  }
}
