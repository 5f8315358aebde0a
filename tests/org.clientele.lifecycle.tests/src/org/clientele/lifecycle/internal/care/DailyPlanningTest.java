package org.clientele.lifecycle.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.clientele.core.care.PlanService;
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
            asked.await(20, TimeUnit.SECONDS);
            for (int i = 0; i < 100 && job.getState() != Job.SLEEPING; i++) {
                Thread.sleep(50);
            }
            assertEquals(Job.SLEEPING, job.getState());
        } finally {
            planning.stop();
        }
    }
}
