package org.clientele.lifecycle.internal.care;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;

import org.clientele.core.care.PlanService;
import org.clientele.testsupport.Await;
import org.clientele.testsupport.memory.MemoryStore;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;

/** The work that looks every half hour. */
class DailyPlanningTest {

    @Test
    void aFailureEndsNoLaterLook() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        PlanService broken = (PlanService) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] { PlanService.class }, (proxy, method, arguments) -> {
                    asked.countDown();
                    throw new IllegalStateException("a partner's mistake");
                });
        DailyPlanning planning = new DailyPlanning(broken);
        MemoryStore store = new MemoryStore();
        planning.opened(store);
        Job job = planning.job(store);
        try {
            job.wakeUp();
            Await.until("it looked", () -> asked.getCount() == 0);
            Await.until("it waits for the next look", () -> job.getState() == Job.SLEEPING);
        } finally {
            planning.stop();
        }
    }
}
