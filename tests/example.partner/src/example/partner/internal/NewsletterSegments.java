package example.partner.internal;

import java.util.List;

import org.clientele.core.segmentation.DependencyProvider;
import org.clientele.core.segmentation.Dependent;
import org.clientele.core.store.Store;
import org.clientele.model.Segment;
import org.osgi.service.component.annotations.Component;

/** The segment that gets the newsletter is not deleted by mistake: it is a setting of the store. */
@Component
public final class NewsletterSegments implements DependencyProvider {

    static final String SETTING = "example.newsletter";

    @Override
    public List<Dependent> dependents(Store store, Segment segment) {
        return store.setting(SETTING).filter(segment.getKey()::equals).isPresent()
                ? List.of(new Dependent("Newsletter", SETTING, "Monthly newsletter"))
                : List.of();
    }
}
