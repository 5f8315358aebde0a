package org.clientele.lifecycle.internal.repeat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.retention.Purchases;
import org.clientele.core.retention.RepeatBuyingFit;
import org.clientele.core.retention.RepeatBuyingFit.Model;
import org.clientele.core.retention.RepeatBuyingFit.State;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class RobustFitTest {

    private final RepeatBuyingServiceImpl service = new RepeatBuyingServiceImpl(null);

    @Test
    void fewRepeatersAreTold() throws Exception {
        RepeatBuyingFit nobody = service.fit(Model.MBG_NBD, List.of(), null);
        assertEquals(State.TOO_FEW, nobody.state());
        RepeatBuyingFit few = service.fit(Model.MBG_NBD,
                List.of(new Purchases(0, 0, 10, 5_000), new Purchases(3, 5, 10, 29)), null);
        assertEquals(State.TOO_FEW, few.state());
        assertEquals(29, few.repeaters());
        assertTrue(Double.isNaN(few.r()));
        assertTrue(few.text().contains("29") && few.text().contains("30"), few.text());
        assertThrows(IllegalArgumentException.class, () -> service.alive(few, new Purchases(3, 5, 10)));
    }

    @Test
    void orderAndCountingDoNotMatter() throws Exception {
        List<Purchases> apart = new ArrayList<>();
        for (Purchases each : Cdnow.histories()) {
            for (long i = 0; i < each.customers(); i++) {
                apart.add(new Purchases(each.repeats(), each.last(), each.age()));
            }
        }
        Collections.shuffle(apart, new Random(7));
        assertEquals(service.fit(Model.MBG_NBD, Cdnow.histories(), null), service.fit(Model.MBG_NBD, apart, null));
    }

    @Test
    void unitOfTimeChangesAlphaAlone() throws Exception {
        List<Purchases> inDays = new ArrayList<>();
        for (Purchases each : Cdnow.histories()) {
            inDays.add(new Purchases(each.repeats(), each.last() * 7, each.age() * 7, each.customers()));
        }
        RepeatBuyingFit weeks = service.fit(Model.BG_NBD, Cdnow.histories(), null);
        RepeatBuyingFit days = service.fit(Model.BG_NBD, inDays, null);
        assertEquals(weeks.r(), days.r(), 0.0005);
        assertEquals(weeks.alpha() * 7, days.alpha(), 0.01);
        assertEquals(weeks.a(), days.a(), 0.001);
        assertEquals(weeks.b(), days.b(), 0.005);
    }

    /** Customers made by the model's own story, whose parameters the fit has to find again. */
    @Test
    void parametersThatMadeTheDataAreFound() throws Exception {
        long seed = 20260715;
        List<Purchases> made = Simulated.customers(40_000, 0.8, 6, 1.2, 3, seed);
        RepeatBuyingFit fit = service.fit(Model.MBG_NBD, made, null);
        assertEquals(State.CONVERGED, fit.state(), "seed " + seed);
        assertEquals(0.8, fit.r(), 0.05, "seed " + seed);
        assertEquals(6, fit.alpha(), 0.5, "seed " + seed);
        assertEquals(1.2 / 4.2, fit.a() / (fit.a() + fit.b()), 0.03, "seed " + seed);
    }

    @Test
    void whereNobodyGoesProbabilitiesStayUsable() throws Exception {
        List<Purchases> loyal = new ArrayList<>();
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            int repeats = 20 + random.nextInt(20);
            loyal.add(new Purchases(repeats, 51 + random.nextInt(7) / 7.0, 52));
        }
        RepeatBuyingFit fit = service.fit(Model.MBG_NBD, loyal, null);
        assertTrue(fit.usable(), fit.text());
        assertTrue(service.alive(fit, new Purchases(30, 51, 52)) > 0.95);
    }

    @Test
    void forecastIsSteadyWhereTheFormulaDividesByNothing() {
        RepeatBuyingFit at = with(1);
        RepeatBuyingFit beside = with(1.0001);
        Purchases customer = new Purchases(4, 20, 30);
        assertEquals(service.expected(beside, customer, 52), service.expected(at, customer, 52), 0.001);
        assertEquals(service.expected(beside, 1_000), service.expected(at, 1_000), 0.01);
    }

    /** The expectation of a customer is that of new ones, weighed by what each may have done: the law of total expectation. */
    @Test
    void expectationsOfAllHistoriesAddUpToTheExpectationBefore() throws Exception {
        List<Purchases> made = Simulated.customers(200_000, 0.6, 5, 0.9, 2, 5);
        RepeatBuyingFit fit = new RepeatBuyingFit(Model.MBG_NBD, 0.6, 5, 0.9, 2, 0, 1, 1, State.CONVERGED, "");
        double later = made.stream().mapToDouble(each -> service.expected(fit, each, 26)).average().orElseThrow();
        assertEquals(service.expected(fit, Simulated.WEEKS + 26) - service.expected(fit, Simulated.WEEKS), later, 0.02);
    }

    @Test
    void cancelledWorkEnds() {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        ClienteleException e = assertThrows(ClienteleException.class,
                () -> service.fit(Model.BG_NBD, Cdnow.histories(), monitor));
        assertEquals(StatusCodes.CANCELLED, e.code());
    }

    private static RepeatBuyingFit with(double a) {
        return new RepeatBuyingFit(Model.MBG_NBD, 0.6, 5, a, 2, 0, 1, 1, State.CONVERGED, "");
    }
}
