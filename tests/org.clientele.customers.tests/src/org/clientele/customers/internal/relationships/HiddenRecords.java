package org.clientele.customers.internal.relationships;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

import org.clientele.core.store.Page;
import org.clientele.core.store.RecordRow;
import org.clientele.core.store.Records;
import org.clientele.core.store.Store;

/** A store in which one party is hidden, as an access filter would have it: for tests of what is shown of it. */
final class HiddenRecords {

    private HiddenRecords() {
    }

    static Store hiding(Store store, long hidden) {
        return (Store) Proxy.newProxyInstance(Store.class.getClassLoader(), new Class<?>[] { Store.class },
                (proxy, method, arguments) -> {
                    Object result = invoke(() -> method.invoke(store, arguments));
                    return result instanceof Records records ? records(records, hidden) : result;
                });
    }

    private static Records records(Records all, long hidden) {
        return (Records) Proxy.newProxyInstance(Records.class.getClassLoader(), new Class<?>[] { Records.class },
                (proxy, method, arguments) -> {
                    if (method.getName().equals("load") && arguments[1].equals(hidden)) {
                        return Optional.empty();
                    }
                    Object result = invoke(() -> method.invoke(all, arguments));
                    return switch (result) {
                    case Page page -> new Page(seen(page.rows(), hidden), page.next());
                    case List<?> rows -> rows.stream().map(RecordRow.class::cast).filter(r -> r.rootId() != hidden)
                            .toList();
                    case null, default -> result;
                    };
                });
    }

    private static List<RecordRow> seen(List<RecordRow> rows, long hidden) {
        return rows.stream().filter(r -> r.rootId() != hidden).toList();
    }

    /** Calls a method. */
    @FunctionalInterface
    private interface Call {
        Object run() throws ReflectiveOperationException;
    }

    private static Object invoke(Call call) throws Throwable {
        try {
            return call.run();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
