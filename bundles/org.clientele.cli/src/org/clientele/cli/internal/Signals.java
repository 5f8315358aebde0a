package org.clientele.cli.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

import org.clientele.cli.command.ExitCodes;

/**
 * Turns Ctrl+C and the end of a session into the wish to cancel, so that an import ends cleanly; a second one ends the
 * process at once, which loses nothing either. By reflection, since the JDK's module for signals is not in every Java
 * and no OSGi execution environment names it.
 */
final class Signals {

    private Signals() {
    }

    static void cancelOn(Cancellation cancellation, String... names) {
        try {
            ClassLoader system = ClassLoader.getSystemClassLoader();
            Class<?> signal = Class.forName("sun.misc.Signal", true, system);
            Class<?> handler = Class.forName("sun.misc.SignalHandler", true, system);
            InvocationHandler cancel = (proxy, method, arguments) -> {
                if ("handle".equals(method.getName())) {
                    if (cancellation.isRequested()) {
                        Runtime.getRuntime().halt(ExitCodes.CANCELLED);
                    }
                    cancellation.request();
                }
                return null;
            };
            Object proxy = Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] { handler }, cancel);
            for (String name : names) {
                Object instance = signal.getConstructor(String.class).newInstance(name);
                signal.getMethod("handle", signal, handler).invoke(null, instance, proxy);
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            CliLog.warn("Ctrl+C ends the process at once here", e);
        }
    }
}
