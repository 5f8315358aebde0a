package example.bad.internal;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.clientele.cli.command.CliCommand;
import org.clientele.core.classification.SchemeSource;
import org.clientele.core.definitions.DefinitionContributor;
import org.clientele.core.facts.ColumnProvider;
import org.clientele.core.facts.EventProvider;
import org.clientele.core.grades.GradeMetricType;
import org.clientele.core.lifecycle.StageGuard;
import org.clientele.core.retention.DeclineSignal;
import org.clientele.core.retention.RelationMeasure;
import org.clientele.core.rules.ConditionType;
import org.clientele.core.rules.FactOrigins;
import org.clientele.core.segmentation.DependencyProvider;
import org.clientele.core.store.CommitCheck;
import org.clientele.core.store.ModelContribution;
import org.clientele.core.timeline.TimelineContributor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import example.bad.internal.Mischief.Way;

/**
 * Contributes rubbish to each point that services have, and leaves a thread behind. The system property
 * {@code example.bad.way} (throws, blocks or rubbish) makes all do the same; otherwise each has its own way.
 */
@Component(service = BadServices.class, immediate = true)
public final class BadServices {

    private static final Map<Class<?>, Way> POINTS = new LinkedHashMap<>();

    static {
        POINTS.put(ConditionType.class, Way.THROWS);
        POINTS.put(GradeMetricType.class, Way.RUBBISH);
        POINTS.put(DeclineSignal.class, Way.THROWS);
        POINTS.put(TimelineContributor.class, Way.BLOCKS);
        POINTS.put(StageGuard.class, Way.THROWS);
        POINTS.put(RelationMeasure.class, Way.RUBBISH);
        POINTS.put(ColumnProvider.class, Way.THROWS);
        POINTS.put(EventProvider.class, Way.RUBBISH);
        POINTS.put(DefinitionContributor.class, Way.RUBBISH);
        POINTS.put(SchemeSource.class, Way.THROWS);
        POINTS.put(DependencyProvider.class, Way.THROWS);
        POINTS.put(FactOrigins.class, Way.THROWS);
        POINTS.put(CommitCheck.class, Way.THROWS);
        POINTS.put(ModelContribution.class, Way.RUBBISH);
        POINTS.put(CliCommand.class, Way.RUBBISH);
    }

    /**
     * Registers all of it.
     *
     * @param context this bundle's context
     */
    @Activate
    public BadServices(BundleContext context) {
        String wanted = System.getProperty("example.bad.way");
        POINTS.forEach((point, usual) -> register(context, point,
                wanted == null ? usual : Way.valueOf(wanted.toUpperCase(Locale.ROOT))));
        Thread left = new Thread(BadServices::linger, "example.bad left this behind");
        left.setDaemon(true);
        left.start();
    }

    private static void register(BundleContext context, Class<?> point, Way way) {
        Object service = Proxy.newProxyInstance(BadServices.class.getClassLoader(), new Class<?>[] { point },
                new Mischief("example.bad." + point.getSimpleName(), way));
        context.registerService(point.getName(), service, null);
    }

    private static void linger() {
        while (true) {
            try {
                Thread.sleep(Duration.ofMinutes(1));
            } catch (InterruptedException e) {
                continue; // as bad as can be
            }
        }
    }
}
