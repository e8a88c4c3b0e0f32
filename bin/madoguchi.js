#!/usr/bin/env node
import { loadProgram } from '../dist/start.js';

loadProgram().run();
