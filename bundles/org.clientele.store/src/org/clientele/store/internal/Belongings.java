package org.clientele.store.internal;

import java.lang.StackWalker.Option;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What partners' bundles hold of one open store: listeners, and batches that are being written. A bundle that stops
 * without giving it back loses it, and is named. A unit of work holds nothing until it is committed.
 */
final class Belongings {

    /** The point of the contribution that is told of; these issues outlive the bundle. */
    private static final String POINT = "leftovers"; //$NON-NLS-1$

    private static final StackWalker STACK = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    private final List<Held> all = new CopyOnWriteArrayList<>();

    /**
     * Something held.
     *
     * @param bundle who holds it
     * @param batch whether it is a batch; else a listener
     * @param open whether it is still held
     * @param end gives it back
     */
    private record Held(Bundle bundle, boolean batch, BooleanSupplier open, AutoCloseable end) {
    }

    /**
     * Notes a listener.
     *
     * @param listener its class tells the bundle
     * @param registration ends it
     * @return ends it
     */
    AutoCloseable listener(Object listener, AutoCloseable registration) {
        Optional<Bundle> partner = partner(listener.getClass());
        if (partner.isEmpty()) {
            return registration;
        }
        Held held = new Held(partner.get(), false, () -> true, registration);
        all.add(held);
        return () -> {
            all.remove(held);
            registration.close();
        };
    }

    /**
     * Notes a batch.
     *
     * @param <T> its type
     * @param batch was begun just now
     * @param caller who began it
     * @return the batch
     */
    <T extends AutoCloseable> T batch(T batch, Optional<Bundle> caller) {
        all.removeIf(each -> !each.open().getAsBoolean());
        caller.ifPresent(bundle -> all.add(new Held(bundle, true, () -> batch instanceof OpenWork work && work.isOpen(),
                batch)));
        return batch;
    }

    /**
     * The partner's bundle that calls the store now.
     *
     * @return empty for ours
     */
    static Optional<Bundle> caller() {
        String here = Belongings.class.getPackageName();
        return STACK.walk(stack -> stack.map(StackWalker.StackFrame::getDeclaringClass)
                .filter(type -> !type.getPackageName().startsWith(here)).findFirst()).flatMap(Belongings::partner);
    }

    private static Optional<Bundle> partner(Class<?> type) {
        return Optional.ofNullable(FrameworkUtil.getBundle(type))
                .filter(bundle -> bundle.getBundleId() != 0 && !told(bundle).isOurs());
    }

    private static Contribution told(Bundle bundle) {
        return Contribution.of(bundle, POINT, "store", bundle.getSymbolicName()); //$NON-NLS-1$
    }

    /**
     * Takes away what a bundle still holds, and tells of it.
     *
     * @param bundle was stopped
     */
    void drop(Bundle bundle) {
        List<Held> left = all.stream().filter(each -> each.bundle() == bundle && each.open().getAsBoolean()).toList();
        all.removeIf(each -> each.bundle() == bundle);
        left.forEach(Belongings::end);
        if (!left.isEmpty()) {
            long batches = left.stream().filter(Held::batch).count();
            Contained.of(told(bundle)).warn(NLS.bind(Messages.Belongings_left, left.size() - batches, batches));
        }
    }

    private static void end(Held held) {
        try {
            held.end().close();
        } catch (Exception e) {
            Log.warn("What " + held.bundle().getSymbolicName() + " held of the store could not be ended", e); //$NON-NLS-1$ //$NON-NLS-2$
        }
    }
}
