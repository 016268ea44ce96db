import vm from 'node:vm';

import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';

/**
 * The environment of tests: Node's, in a context whose global object is a plain one.
 *
 * Jest lays a proxy over it, so that each `Math` and each `Map` of a program is looked up through several calls. Code that takes 10 ms for
 * its users then takes 30 in a test, which says nothing of bounds of time, and all tests take half as long again.
 */
export default class TestEnvironment extends NodeEnvironment {
  /**
   * @param {ConstructorParameters<typeof NodeEnvironment>[0]} config
   * @param {ConstructorParameters<typeof NodeEnvironment>[1]} context
   */
  constructor(config, context) {
    const { createContext } = vm;
    let replaced = false;
    vm.createContext = () => {
      replaced = true;
      return createContext(vm.constants.DONT_CONTEXTIFY);
    };
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
    if (!replaced) throw new Error('jest-environment-node no longer takes its context from vm.createContext');
  }
}
