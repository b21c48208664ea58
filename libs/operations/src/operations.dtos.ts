import { ApiProperty } from '@nestjs/swagger';
import { RULES_FAULTS, type OperationsView, type ReplayView, type RulesFaultCode } from '@loive/contracts';

class QueueDto {
  @ApiProperty() name: string;
  @ApiProperty({ type: 'integer', description: 'Not delivered, and due' }) due: number;
  @ApiProperty({ type: 'integer', description: 'For later' }) later: number;
  @ApiProperty({ type: 'integer' }) dead: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Seconds for which the oldest has been due' }) oldestSeconds: number | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) heartbeatAt: string | null;
  @ApiProperty({ description: 'A sign of life came through in the last 45 seconds' }) alive: boolean;
  @ApiProperty({ enum: RULES_FAULTS, nullable: true, description: 'Why its worker holds back what writes into cases' }) fault: RulesFaultCode | null;
}

class DeadLetterDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() effect: string;
  @ApiProperty({ type: 'integer' }) attempts: number;
  @ApiProperty({ description: 'Class and code of the last failure' }) failure: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ format: 'date-time' }) deadAt: string;
}

/** What the operator sees: counts and ages, never a content. */
export class OperationsDto implements OperationsView {
  @ApiProperty({ type: [QueueDto] }) queues: QueueDto[];
  @ApiProperty({ enum: RULES_FAULTS, nullable: true, description: 'Why the server records nothing now' }) stopped: RulesFaultCode | null;
  @ApiProperty({ enum: ['redis', 'postgresql'], nullable: true }) backend: 'redis' | 'postgresql' | null;
  @ApiProperty({ type: [DeadLetterDto], description: 'At most 100, the latest first' }) deadLetters: DeadLetterDto[];
}

/** A dead letter that was set going again. */
export class ReplayDto implements ReplayView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
}
