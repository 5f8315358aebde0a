package org.clientele.segmentation.internal.grade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.health.Contained;
import org.clientele.core.health.Contribution;
import org.clientele.core.health.DisabledException;
import org.clientele.core.operations.TraceForLog;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/** The metrics that are installed. Any thread. */
final class MetricTypes {

    /**
     * A metric with the service property by which it is ordered.
     *
     * @param type the metric
     * @param ranking the greater, the earlier it is offered
     */
    private record Ranked(InstalledMetric type, int ranking) {
    }

    private final Map<GradeMetricType, Ranked> all = new LinkedHashMap<>();

    synchronized void add(GradeMetricType type, int ranking, String bundle) {
        try {
            all.put(type, new Ranked(new InstalledMetric(type, bundle), ranking));
        } catch (DisabledException e) {
            return; // told already
        } catch (RuntimeException | LinkageError e) {
            Contained.of(Contribution.of(type, GradeMetricType.class, type.getClass().getName(), null))
                    .disable(NLS.bind(Messages.metric_failed, type.getClass().getName(), bundle), e);
            ILog.of(MetricTypes.class).error(NLS.bind(Messages.metric_failed, type.getClass().getName(), bundle), TraceForLog.of(e));
        }
    }

    synchronized void remove(GradeMetricType type) {
        all.remove(type);
    }

    synchronized Collection<GradeMetricType> list() {
        List<GradeMetricType> list = new ArrayList<>();
        all.values().stream().sorted(Comparator.comparingInt(Ranked::ranking).reversed())
                .forEach(each -> list.add(each.type()));
        return list;
    }

    boolean has(String id) {
        return find(id) != null;
    }

    private synchronized InstalledMetric find(String id) {
        return all.values().stream().map(Ranked::type).filter(type -> type.id().equals(id)).findFirst().orElse(null);
    }

    InstalledMetric get(String id) throws ClienteleException {
        InstalledMetric found = find(id);
        if (found == null) {
            throw new ClienteleException(StatusCodes.RULE_DISABLED, NLS.bind(Messages.metric_missing, id));
        }
        return found;
    }

    /** The name of a metric; its id where it is not installed. */
    String label(String id) {
        InstalledMetric found = find(id);
        return found == null ? String.valueOf(id) : found.label();
    }
}
