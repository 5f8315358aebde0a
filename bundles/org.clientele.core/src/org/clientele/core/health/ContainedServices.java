package org.clientele.core.health;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.internal.health.Messages;
import org.eclipse.osgi.util.NLS;

/**
 * The services of one type behind walls: gives for each service of a partner an object of the same type whose every
 * method is called through a {@link Contained}, and for each of ours the service itself. Methods without parameters have
 * to answer within {@link Contained#BRIEF}, others within the limit.
 *
 * <p>What a call that fails throws: {@link ClienteleException} with CONTRIBUTION_FAILED where the method declares it, else
 * {@link DisabledException}. An answer of null disables, unless the method is named as one that may give it. A service
 * without an id is disabled at once; one with an id that another has already is reported.
 *
 * <p>Any thread.
 *
 * @param <T> the type of the services
 * @since 1.0
 */
public final class ContainedServices<T> {

    private final Class<T> point;
    private final Duration limit;
    private final Function<T, String> id;
    private final Function<T, String> label;
    private final Set<String> nullable;
    private final Map<T, Wall<T>> walls = new IdentityHashMap<>();
    private Runnable retried = () -> {
        // nobody listens
    };

    /**
     * A service and what stands for it.
     *
     * @param service the service
     * @param stands the service itself, or what contains it
     * @param contained the wall
     * @param id the id that it says, null when it has none
     */
    private record Wall<T>(T service, T stands, Contained contained, String id) {
    }

    /**
     * Contains services.
     *
     * @param point their type, an interface
     * @param limit how long a call may take
     * @param id asks a service for its id; null for services that have none
     * @param label asks a service for its name; null for services that have none
     * @param nullable the names of methods that may answer null
     */
    public ContainedServices(Class<T> point, Duration limit, Function<T, String> id, Function<T, String> label,
            String... nullable) {
        this.point = point;
        this.limit = limit;
        this.id = id;
        this.label = label;
        this.nullable = Set.of(nullable);
    }

    /**
     * Contains services that have neither an id nor a name.
     *
     * @param point their type, an interface
     * @param limit how long a call may take
     */
    public ContainedServices(Class<T> point, Duration limit) {
        this(point, limit, null, null);
    }

    /**
     * Has something done when one of them is tried again.
     *
     * @param listener called on any thread
     * @return this
     */
    public ContainedServices<T> onRetry(Runnable listener) {
        retried = listener;
        return this;
    }

    /**
     * What stands for a service.
     *
     * @param service the service, as the framework gives it
     * @return always the same until it is removed
     */
    public synchronized T of(T service) {
        Wall<T> known = walls.get(service);
        if (known == null) {
            known = make(service);
            walls.put(service, known);
        }
        return known.stands();
    }

    /**
     * What stands for services that come as a list; those that are no more in it are forgotten.
     *
     * @param services the services, as the framework gives them
     * @return what stands for them, in the same order
     */
    public synchronized List<T> all(Collection<? extends T> services) {
        List<T> all = new ArrayList<>();
        services.forEach(each -> all.add(of(each)));
        if (walls.size() > all.size()) {
            Map<T, Boolean> there = new IdentityHashMap<>();
            services.forEach(each -> there.put(each, true));
            walls.keySet().removeIf(each -> !there.containsKey(each));
        }
        return all;
    }

    /**
     * Forgets a service.
     *
     * @param service the service, as the framework gives it
     * @return what stood for it
     */
    public synchronized T remove(T service) {
        Wall<T> known = walls.remove(service);
        return known == null ? service : known.stands();
    }

    /**
     * The wall behind which a service is.
     *
     * @param stands what stands for a service, or anything else
     * @return the wall, empty for services of our own bundles
     */
    public static Optional<Contained> wall(Object stands) {
        return Proxy.isProxyClass(stands.getClass())
                && Proxy.getInvocationHandler(stands) instanceof ContainedServices<?>.Calls calls
                        ? Optional.of(calls.contained) : Optional.empty();
    }

    /**
     * Disables a service that answered rubbish.
     *
     * @param stands what stands for the service
     * @param sentence what was wrong, in the user's language, without customer data
     * @return what callers are told
     */
    public ClienteleException disable(T stands, String sentence) {
        Optional<Contained> wall = wall(stands);
        return wall.isPresent() ? wall.get().disable(sentence, null)
                : new ClienteleException(StatusCodes.CONTRIBUTION_FAILED, sentence);
    }

    /**
     * Has many questions answered in one call: within the same limit, and on the same thread.
     *
     * @param <R> the answer
     * @param stands what stands for the service
     * @param questions asks the service itself
     * @return the answer
     * @throws ClienteleException CONTRIBUTION_FAILED, or what the service throws
     */
    public <R> R ask(T stands, Questions<T, R> questions) throws ClienteleException {
        Optional<Wall<T>> wall = find(stands);
        T service = wall.map(Wall::service).orElse(stands);
        Contained contained = wall.map(Wall::contained).orElseGet(() -> contained(service, null, null));
        return contained.call(limit, () -> questions.ask(service));
    }

    /**
     * Questions to a service.
     *
     * @param <T> the type of the service
     * @param <R> the answer
     */
    @FunctionalInterface
    public interface Questions<T, R> {

        /**
         * Asks.
         *
         * @param service the service itself
         * @return the answer
         * @throws Exception whatever the service throws
         */
        R ask(T service) throws Exception;
    }

    private synchronized Optional<Wall<T>> find(T stands) {
        return walls.values().stream().filter(each -> each.stands() == stands).findFirst();
    }

    private Contained contained(T service, String own, String name) {
        return Contained.of(Contribution.of(service, point, own == null ? service.getClass().getName() : own, name));
    }

    private Wall<T> make(T service) {
        Contained contained = contained(service, null, null);
        String own = id == null ? null : brief(contained, () -> id.apply(service));
        if (id != null && !contained.isDisabled()) {
            if (own == null || own.isBlank()) {
                contained.disable(Messages.services_no_id, null);
            } else {
                contained = contained(service, own, null);
                String name = label == null ? null : brief(contained, () -> label.apply(service));
                if (name != null && !name.isBlank()) {
                    contained = contained(service, own, name);
                }
                twice(own, contained);
            }
        }
        contained.onRetry(() -> retried.run());
        T stands = contained.what().isOurs() ? service
                : point.cast(Proxy.newProxyInstance(point.getClassLoader(), new Class<?>[] { point },
                        new Calls(service, contained)));
        return new Wall<>(service, stands, contained, own);
    }

    private static String brief(Contained contained, Callable<String> question) {
        return contained.call(Contained.BRIEF, question, () -> null);
    }

    private void twice(String own, Contained contained) {
        for (Wall<T> each : walls.values()) {
            if (own.equals(each.id())) {
                Contained blamed = contained.what().isOurs() ? each.contained() : contained;
                Contained other = blamed == contained ? each.contained() : contained;
                if (!blamed.what().isOurs()) {
                    blamed.warn(NLS.bind(Messages.services_twice, own, other.what().bundle()));
                }
            }
        }
    }

    /** Calls the methods of one service. */
    private final class Calls implements InvocationHandler {

        private final T service;
        private final Contained contained;

        Calls(T service, Contained contained) {
            this.service = service;
            this.contained = contained;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                case "equals" -> proxy == arguments[0]; //$NON-NLS-1$
                case "hashCode" -> System.identityHashCode(proxy); //$NON-NLS-1$
                default -> contained.what().toString();
                };
            }
            try {
                return contained.call(arguments == null ? Contained.BRIEF : limit, () -> answer(method, arguments));
            } catch (ClienteleException e) {
                if (Arrays.stream(method.getExceptionTypes()).anyMatch(type -> type.isInstance(e))) {
                    throw e;
                }
                throw new DisabledException(e);
            }
        }

        private Object answer(Method method, Object[] arguments) throws Exception {
            try {
                Object answer = method.invoke(service, arguments);
                if (answer == null && method.getReturnType() != void.class && !nullable.contains(method.getName())) {
                    throw new WrongAnswerException(NLS.bind(Messages.services_null, method.getName()));
                }
                return answer;
            } catch (InvocationTargetException e) {
                Throwable thrown = Objects.requireNonNullElse(e.getCause(), e);
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (Exception) thrown;
            }
        }
    }
}
