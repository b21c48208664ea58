import { Module } from '@nestjs/common';
import { DirectoryController } from './directory/directory.controller.js';
import { DirectoryService } from './directory/directory.service.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleService } from './people/people.service.js';
import { SessionController } from './session.controller.js';
import { Sessions } from './sessions.js';
import { SignInFailures } from './sign-in-failures.js';
import { SignInService } from './sign-in.service.js';

/** Who may come in, and which agencies there are. */
@Module({
  controllers: [SessionController, DirectoryController, PeopleController],
  providers: [SignInService, SignInFailures, Sessions, DirectoryService, PeopleService],
})
export class AccountsModule {}
