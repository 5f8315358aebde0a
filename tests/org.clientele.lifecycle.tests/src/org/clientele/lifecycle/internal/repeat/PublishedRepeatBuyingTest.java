package org.clientele.lifecycle.internal.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.clientele.core.retention.Purchases;
import org.clientele.core.retention.RepeatBuyingFit;
import org.clientele.core.retention.RepeatBuyingFit.Model;
import org.clientele.core.retention.RepeatBuyingFit.State;
import org.junit.jupiter.api.Test;

/**
 * The published figures of CDNOW: BG/NBD of Fader, Hardie and Lee (2005), tables 1 to 3 and their notes on its
 * implementation, MBG/NBD and the hold-out as other implementations give them.
 */
class PublishedRepeatBuyingTest {

    private final RepeatBuyingServiceImpl service = new RepeatBuyingServiceImpl(null);

    @Test
    void parametersOfBgNbd() throws Exception {
        RepeatBuyingFit fit = service.fit(Model.BG_NBD, Cdnow.histories(), null);
        assertEquals(State.CONVERGED, fit.state());
        assertEquals(0.243, fit.r(), 0.0005);
        assertEquals(4.414, fit.alpha(), 0.0015);
        assertEquals(0.793, fit.a(), 0.0005);
        assertEquals(2.426, fit.b(), 0.0015);
        assertEquals(-9582.4292, fit.logLikelihood(), 0.00006);
        assertEquals(2357, fit.customers());
        assertEquals(946, fit.repeaters());
    }

    @Test
    void likelihoodOfTheSummaryInHundredthsOfWeeks() throws Exception {
        List<Purchases> rounded = new ArrayList<>();
        for (Purchases each : Cdnow.histories()) {
            rounded.add(new Purchases(each.repeats(), Math.round(each.last() * 100) / 100.0,
                    Math.round(each.age() * 100) / 100.0, each.customers()));
        }
        assertEquals(-9582.4256, service.fit(Model.BG_NBD, rounded, null).logLikelihood(), 0.00006);
    }

    @Test
    void parametersOfMbgNbd() throws Exception {
        RepeatBuyingFit fit = service.fit(Model.MBG_NBD, Cdnow.histories(), null);
        assertEquals(State.CONVERGED, fit.state());
        assertEquals(0.525, fit.r(), 0.0005);
        assertEquals(6.183, fit.alpha(), 0.0015);
        assertEquals(0.891, fit.a(), 0.0005);
        assertEquals(1.614, fit.b(), 0.0015);
        assertEquals(-9582.13, fit.logLikelihood(), 0.006);
    }

    @Test
    void expectedPurchasesOfNewCustomers() throws Exception {
        RepeatBuyingFit fit = service.fit(Model.BG_NBD, Cdnow.histories(), null);
        assertEquals(0.0532, service.expected(fit, 1), 0.00006);
        assertEquals(0.1506, service.expected(fit, 3), 0.00006);
        assertEquals(1.0437, service.expected(fit, 32), 0.00006);
        assertEquals(1.858, service.expected(fit, 78), 0.0006);
        assertEquals(0, service.expected(fit, 0), 1e-12);
    }

    @Test
    void oneCustomersFuture() {
        RepeatBuyingFit fit = published();
        Purchases customer = new Purchases(2, 30.43, 38.86);
        assertEquals(1.226, service.expected(fit, customer, 39), 0.0005);
        assertEquals(0.7266, service.alive(fit, customer), 0.0001);
    }

    @Test
    void holdOutOf39Weeks() throws Exception {
        List<Cdnow.Line> sample = Cdnow.sample();
        RepeatBuyingFit fit = service.fit(Model.BG_NBD, Cdnow.histories(), null);
        double forecast = 0;
        double squares = 0;
        double sameRate = 0;
        long happened = 0;
        long customers = 0;
        for (Cdnow.Line line : sample) {
            long count = line.until().customers();
            double expected = service.expected(fit, line.until(), 39);
            double rate = line.until().repeats() * 39 / line.until().age();
            forecast += expected * count;
            happened += line.later() * count;
            squares += (expected - line.later()) * (expected - line.later()) * count;
            sameRate += (rate - line.later()) * (rate - line.later()) * count;
            customers += count;
        }
        assertEquals(1882, happened);
        assertEquals(1653, forecast, 0.6);
        assertEquals(1.61, Math.sqrt(squares / customers), 0.005);
        assertEquals(2.21, Math.sqrt(sameRate / customers), 0.005);
    }

    @Test
    void fullCohort() throws Exception {
        List<Purchases> cohort = Cdnow.cohort();
        assertEquals(23_570, cohort.size());
        assertEquals(8_685, Histories.of(cohort).size());
        RepeatBuyingFit fit = service.fit(Model.BG_NBD, cohort, null);
        assertEquals(0.2516, fit.r(), 0.00006);
        assertEquals(4.7889, fit.alpha(), 0.0006);
        assertEquals(0.7234, fit.a(), 0.0001);
        assertEquals(2.1611, fit.b(), 0.0005);
        assertEquals(-95_368.44, fit.logLikelihood(), 0.006);
    }

    @Test
    void oneWithoutRepeatIsAliveForCertainByBgNbdOnly() throws Exception {
        Purchases once = new Purchases(0, 0, 38.86);
        assertEquals(1, service.alive(published(), once));
        double alive = service.alive(service.fit(Model.MBG_NBD, Cdnow.histories(), null), once);
        assertTrue(alive > 0 && alive < 0.5, "alive " + alive);
    }

    private static RepeatBuyingFit published() {
        return new RepeatBuyingFit(Model.BG_NBD, 0.243, 4.414, 0.793, 2.426, -9582.4, 2357, 946, State.CONVERGED, "");
    }
}
