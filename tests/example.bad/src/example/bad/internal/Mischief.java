package example.bad.internal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.time.Duration;

/** A service that answers its id and nothing else: it throws, blocks or gives rubbish, as it was made to. */
final class Mischief implements InvocationHandler {

    /** What it does. */
    enum Way {
        THROWS, BLOCKS, RUBBISH
    }

    private final String id;
    private final Way way;

    Mischief(String id, Way way) {
        this.id = id;
        this.way = way;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws InterruptedException {
        switch (method.getName()) {
        case "equals":
            return proxy == arguments[0];
        case "hashCode":
            return System.identityHashCode(proxy);
        case "toString":
            return id;
        case "id":
            return id;
        default:
            return act(way, method.getName());
        }
    }

    static Object act(Way way, String what) throws InterruptedException {
        if (way == Way.THROWS) {
            throw new IllegalStateException("as bad as can be: " + what);
        }
        if (way == Way.BLOCKS) {
            Thread.sleep(Duration.ofHours(1));
        }
        return null;
    }
}
