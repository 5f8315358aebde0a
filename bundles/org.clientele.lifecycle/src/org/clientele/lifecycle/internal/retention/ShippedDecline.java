package org.clientele.lifecycle.internal.retention;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.core.retention.DeclineService;
import org.clientele.lifecycle.internal.signal.ContactLostSignal;
import org.clientele.lifecycle.internal.signal.FallingAmountSignal;
import org.clientele.lifecycle.internal.signal.FewerContactsSignal;
import org.clientele.lifecycle.internal.signal.NotAliveSignal;
import org.clientele.lifecycle.internal.signal.OrderGapSignal;
import org.clientele.model.Aggregate;
import org.clientele.model.ClienteleFactory;
import org.clientele.model.DeclineModel;
import org.clientele.model.DeclineSignalUse;
import org.osgi.service.component.annotations.Component;

/**
 * The shipped model. Its weights and limits were set by reasoning, before any measure, and are not tuned to a data set: see
 * docs/decline.md. What a pause against the own rhythm and the model of repeat buying say counts most, since every store
 * with orders has both.
 */
@Component
public final class ShippedDecline implements DefinitionContributor {

    static final int THRESHOLD = 50;

    private static final int LEAST_ORDERS = 2;
    private static final int HORIZON = 365;
    private static final Map<String, Integer> WEIGHTS = new LinkedHashMap<>();

    static {
        WEIGHTS.put(OrderGapSignal.ID, 3);
        WEIGHTS.put(NotAliveSignal.ID, 3);
        WEIGHTS.put(FallingAmountSignal.ID, 2);
        WEIGHTS.put(FewerContactsSignal.ID, 1);
        WEIGHTS.put(ContactLostSignal.ID, 1);
    }

    @Override
    public List<Aggregate> definitions() {
        DeclineModel model = model(DeclineService.DEFAULT);
        model.setEnglish("Decline"); //$NON-NLS-1$
        model.setChinese("衰退"); //$NON-NLS-1$
        model.setDescription("Signs that a customer is about to go [L02]. Limits that are empty are those of the signals.\n" //$NON-NLS-1$
                + "客户即将流失的迹象；留空的界限采用信号自身的界限。"); //$NON-NLS-1$
        return List.of(model);
    }

    static DeclineModel model(String key) {
        DeclineModel model = ClienteleFactory.eINSTANCE.createDeclineModel();
        model.setKey(key);
        model.setThreshold(BigDecimal.valueOf(THRESHOLD));
        model.setLeastOrders(LEAST_ORDERS);
        model.setHorizonDays(HORIZON);
        WEIGHTS.forEach((signal, weight) -> {
            DeclineSignalUse use = ClienteleFactory.eINSTANCE.createDeclineSignalUse();
            use.setSignal(signal);
            use.setWeight(BigDecimal.valueOf(weight));
            model.getSignals().add(use);
        });
        return model;
    }
}
