package org.clientele.core.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.clientele.core.ClienteleException;
import org.clientele.core.internal.health.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * The services of one point that people choose by id, each behind its {@linkplain Contained wall}. Whoever owns the point
 * adds and removes them as they come and go. Of several with one id that of the highest ranking counts.
 *
 * <p>All methods may be called from any thread.
 *
 * @param <T> the type of the services
 * @since 1.0
 */
public final class Contributors<T> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}"); //$NON-NLS-1$

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Class<T> point;
    private final Function<T, String> id;
    private final Function<T, String> label;
    private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();

    /**
     * One of them.
     *
     * @param <T> the type of the service
     * @param service the service, to be called through its wall
     * @param contained the wall
     * @param id its id
     * @param label what it is called now, in the user's language
     */
    public record Contributor<T>(T service, Contained contained, String id, String label) {

        /**
         * The bundle that brings it.
         *
         * @return symbolic name and version
         */
        public String bundle() {
            Contribution what = contained.what();
            return what.version().isEmpty() ? what.bundle() : what.bundle() + ' ' + what.version();
        }

        /**
         * Does long work of it that a person may cancel. One that does not end some seconds after that is left behind.
         *
         * @param <R> the answer
         * @param limit how long it may take
         * @param monitor is asked whether the work was cancelled; may be null
         * @param code what is called
         * @return its answer
         * @throws ClienteleException as of {@link Contained#call(Duration, Callable)}
         */
        public <R> R call(Duration limit, IProgressMonitor monitor, Callable<R> code) throws ClienteleException {
            if (monitor == null || contained.what().isOurs()) {
                return contained.call(limit, code);
            }
            Thread caller = Thread.currentThread();
            AtomicBoolean ended = new AtomicBoolean();
            Thread watch = new Thread(() -> watch(caller, monitor, ended), "watch over " + id); //$NON-NLS-1$
            watch.setDaemon(true);
            watch.start();
            try {
                return contained.call(limit, code);
            } finally {
                synchronized (ended) {
                    ended.set(true);
                    ended.notifyAll();
                }
                if (monitor.isCanceled()) {
                    Thread.interrupted(); // it was the watch
                }
            }
        }

        private static void watch(Thread caller, IProgressMonitor monitor, AtomicBoolean ended) {
            long cancelled = 0;
            synchronized (ended) {
                while (!ended.get()) {
                    long now = System.nanoTime();
                    cancelled = !monitor.isCanceled() ? 0 : cancelled == 0 ? now : cancelled;
                    if (cancelled != 0 && now - cancelled > PATIENCE.toNanos()) {
                        caller.interrupt();
                        return;
                    }
                    try {
                        ended.wait(LOOK.toMillis());
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            }
        }
    }

    private record Entry<T>(T service, int ranking, String id, Contained contained) {
    }

    /**
     * Creates it without services.
     *
     * @param point the type of the services
     * @param id asks one for its id
     * @param label asks one for its name in the user's language
     */
    public Contributors(Class<T> point, Function<T, String> id, Function<T, String> label) {
        this.point = point;
        this.id = id;
        this.label = label;
    }

    /**
     * Adds a service. One without a usable id is reported and left out.
     *
     * @param service the service
     * @param ranking its service ranking
     */
    public void add(T service, int ranking) {
        Contained unknown = Contained.of(Contribution.of(service, point, service.getClass().getName(), null));
        String name = unknown.call(Contained.BRIEF, () -> requireId(id.apply(service)), () -> null);
        if (name != null) {
            String title = unknown.call(Contained.BRIEF, () -> label.apply(service), () -> name);
            entries.add(new Entry<>(service, ranking, name,
                    Contained.of(Contribution.of(service, point, name, title))));
        }
    }

    private static String requireId(String given) {
        if (given == null || !ID.matcher(given).matches()) {
            throw new WrongAnswerException(NLS.bind(Messages.contributors_id, given));
        }
        return given;
    }

    /**
     * Removes a service.
     *
     * @param service the service
     */
    public void remove(T service) {
        entries.removeIf(e -> e.service() == service);
    }

    /**
     * Those that can be used.
     *
     * @return by their label, one for each id, without those that are disabled
     */
    public List<Contributor<T>> usable() {
        List<Contributor<T>> usable = new ArrayList<>();
        for (Entry<T> entry : byId().values()) {
            if (!entry.contained().isDisabled()) {
                Contributor<T> named = named(entry);
                if (!entry.contained().isDisabled()) {
                    usable.add(named);
                }
            }
        }
        usable.sort(Comparator.comparing((Contributor<T> c) -> c.label(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Contributor::id));
        return usable;
    }

    /**
     * Finds one.
     *
     * @param wanted its id
     * @return the one with this id, also one that is disabled, whose wall says why; empty when there is none
     */
    public Optional<Contributor<T>> find(String wanted) {
        return Optional.ofNullable(byId().get(wanted)).map(this::named);
    }

    /**
     * What one was called when it came, without asking it. Returns at once.
     *
     * @param wanted its id
     * @return its label; empty when there is none
     */
    public Optional<String> label(String wanted) {
        return Optional.ofNullable(byId().get(wanted)).map(e -> e.contained().what().label());
    }

    private Contributor<T> named(Entry<T> entry) {
        String known = entry.contained().what().label();
        String title = entry.contained().isDisabled() ? known
                : entry.contained().call(Contained.BRIEF, () -> label.apply(entry.service()), () -> known);
        return new Contributor<>(entry.service(), entry.contained(), entry.id(),
                title == null || title.isBlank() ? entry.id() : title);
    }

    private Map<String, Entry<T>> byId() {
        Map<String, Entry<T>> byId = new LinkedHashMap<>();
        entries.stream().sorted(Comparator.comparingInt(Entry::ranking)).forEach(e -> byId.put(e.id(), e));
        return byId;
    }
}
