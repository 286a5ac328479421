package org.homeward.shared;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * The mutation run looks for its tests anew for every class that it changes, and does so by running all of them. Then
 * they pass at once: minutes become seconds. Only that run loads this (JUnit's extension autodetection).
 */
public class FoundNotRun implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> context, ExtensionContext extension) throws Throwable {
        boolean looking = StackWalker.getInstance().walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("findTestsForTestClasses")));
        if (looking) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }
}
