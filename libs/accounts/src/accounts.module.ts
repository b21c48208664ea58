import { Module } from '@nestjs/common';
import { DirectoryController } from './directory/directory.controller.js';
import { DirectoryService } from './directory/directory.service.js';
import { ColleaguesController } from './people/colleagues.controller.js';
import { HandoverService } from './people/handover.service.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleService } from './people/people.service.js';
import { ReadBudgetService } from './people/read-budget.service.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SignInFailures } from './sign-in-failures.js';
import { SignInService } from './sign-in.service.js';
import { SuccessionsController } from './successions/successions.controller.js';
import { SuccessionsService } from './successions/successions.service.js';

/** Who may come in, and which agencies there are. */
@Module({
  controllers: [SessionController, DirectoryController, PeopleController, ColleaguesController, SuccessionsController],
  providers: [SignInService, SignInFailures, Sessions, DirectoryService, PeopleService, HandoverService, ReadBudgetService, SuccessionsService],
})
export class AccountsModule {}
