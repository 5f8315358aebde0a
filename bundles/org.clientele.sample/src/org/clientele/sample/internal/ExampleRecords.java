package org.clientele.sample.internal;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.exchange.SampleContributor;
import org.clientele.core.exchange.SampleRun;
import org.clientele.core.exchange.SampleService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The rich records of the sample data, offered like those of partners. They change customers that are there, so they are
 * a unit of work and no batch; a store without the sample data is left alone.
 */
@Component
public final class ExampleRecords implements SampleContributor {

    private final SampleService sample;

    /**
     * Creates it.
     *
     * @param sample adds the records
     */
    @Activate
    public ExampleRecords(@Reference SampleService sample) {
        this.sample = sample;
    }

    @Override
    public String id() {
        return "examples"; //$NON-NLS-1$
    }

    @Override
    public String label() {
        return Messages.Sample_examplesLabel;
    }

    @Override
    public void bring(SampleRun run) throws ClienteleException {
        if (run.store().setting(SampleServiceImpl.REPORT).isEmpty()) {
            throw new ClienteleException(StatusCodes.INVALID_INPUT, Messages.Sample_examplesAlone);
        }
        sample.addExamples(run.store(), run.actor(), run.monitor());
    }
}
