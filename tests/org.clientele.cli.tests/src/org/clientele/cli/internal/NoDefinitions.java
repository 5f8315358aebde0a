package org.clientele.cli.internal;

import java.lang.reflect.Proxy;

import org.clientele.core.definitions.DefinitionService;

/** A product that ships no definitions. */
public final class NoDefinitions {

    private NoDefinitions() {
    }

    /** A service that has nothing to give to stores and is asked for nothing else. */
    public static DefinitionService service() {
        return (DefinitionService) Proxy.newProxyInstance(DefinitionService.class.getClassLoader(),
                new Class<?>[] { DefinitionService.class }, (proxy, method, arguments) -> {
                    if (method.getName().equals("ensureDefaults")) {
                        return 0;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
