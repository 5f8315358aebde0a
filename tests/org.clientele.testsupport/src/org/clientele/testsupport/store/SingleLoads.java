package org.clientele.testsupport.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

import org.clientele.core.Actor;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;

/** Counts the records of a store that are loaded one by one for somebody; what the program reads for itself is free. */
public final class SingleLoads {

    private final Store store;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * Counts for a store.
     *
     * @param store does the work
     */
    public SingleLoads(Store store) {
        this.store = store;
    }

    /**
     * The store that counts.
     *
     * @return the same store by another face
     */
    public Store store() {
        return face(Store.class, (method, arguments) -> method.getName().equals("records") && !Actor.SYSTEM.equals(arguments[0])
                ? records((Records) call(store, method, arguments))
                : call(store, method, arguments));
    }

    /**
     * How many were loaded one by one.
     *
     * @return the number
     */
    public int count() {
        return count.get();
    }

    private Records records(Records records) {
        return face(Records.class, (method, arguments) -> {
            if (method.getName().equals("load")) {
                count.incrementAndGet();
            }
            return call(records, method, arguments);
        });
    }

    private static <T> T face(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type },
                (proxy, method, arguments) -> call.of(method, arguments)));
    }

    private static Object call(Object target, Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What a face does. */
    @FunctionalInterface
    private interface Call {
        Object of(Method method, Object... arguments) throws Throwable;
    }
}
