package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.clientele.core.definitions.Titles;
import org.clientele.core.retention.DeclineFinding;
import org.clientele.lifecycle.internal.retention.Signals.Installed;
import org.clientele.model.DeclineModel;
import org.clientele.model.DeclineSignalUse;
import org.eclipse.osgi.util.NLS;

/** Looks for what is wrong with a model. */
final class ModelCheck {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9-]{0,63}"); //$NON-NLS-1$
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_DAYS = 36_500;

    private final Signals signals;
    private final List<DeclineFinding> findings = new ArrayList<>();

    private ModelCheck(Signals signals) {
        this.signals = signals;
    }

    static List<DeclineFinding> of(DeclineModel model, Signals signals) {
        ModelCheck check = new ModelCheck(signals);
        check.settings(model);
        check.signals(model);
        check.findings.sort(Comparator.comparing(DeclineFinding::error).reversed());
        return List.copyOf(check.findings);
    }

    private void settings(DeclineModel model) {
        if (model.getKey() == null || !KEY.matcher(model.getKey()).matches()) {
            error(null, NLS.bind(Messages.check_key, model.getKey() == null ? "" : model.getKey())); //$NON-NLS-1$
        }
        if (Titles.of(model).isEmpty()) {
            error(null, Messages.check_name);
        }
        BigDecimal threshold = model.getThreshold();
        if (threshold == null || threshold.signum() <= 0 || threshold.compareTo(HUNDRED) > 0) {
            error(null, Messages.check_threshold);
        }
        if (model.getLeastOrders() < 1) {
            error(null, Messages.check_orders);
        }
        if (model.getHorizonDays() < 1 || model.getHorizonDays() > MOST_DAYS) {
            error(null, NLS.bind(Messages.check_horizon, MOST_DAYS));
        }
    }

    private void signals(DeclineModel model) {
        Set<String> seen = new HashSet<>();
        boolean any = false;
        for (DeclineSignalUse use : model.getSignals()) {
            String id = use.getSignal() == null ? "" : use.getSignal(); //$NON-NLS-1$
            Optional<Installed> installed = signals.find(id);
            String label = installed.map(each -> each.signal().label()).orElse(id);
            if (!seen.add(id)) {
                error(id, NLS.bind(Messages.check_twice, label));
            }
            if (use.getWeight() != null && use.getWeight().signum() < 0) {
                error(id, NLS.bind(Messages.check_weight, label));
            }
            any |= use.getWeight() != null && use.getWeight().signum() > 0;
            limits(use, id, label, installed);
            if (installed.isEmpty()) {
                findings.add(new DeclineFinding(false, id, NLS.bind(Messages.check_unknown, id)));
            }
        }
        if (!any) {
            error(null, Messages.check_none);
        }
    }

    private void limits(DeclineSignalUse use, String id, String label, Optional<Installed> installed) {
        if (installed.isEmpty() && (use.getLeast() == null || use.getMost() == null)) {
            return; // its own limits are not known
        }
        double least = use.getLeast() != null ? use.getLeast().doubleValue() : installed.get().signal().least();
        double most = use.getMost() != null ? use.getMost().doubleValue() : installed.get().signal().most();
        if (least >= most) {
            error(id, NLS.bind(Messages.check_limits, new Object[] { label, Texts.number(least), Texts.number(most) }));
        }
    }

    private void error(String signal, String message) {
        findings.add(new DeclineFinding(true, signal, message));
    }
}
