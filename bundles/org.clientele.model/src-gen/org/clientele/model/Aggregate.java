/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aggregate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  The unit of loading, saving, versioning and locking.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Aggregate#getVersion <em>Version</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getAggregate()
 * @model abstract="true"
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Aggregate extends Identified {
	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The number of the version that was loaded; 0 for a new one. A save with an old version is a conflict.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.clientele.model.ClientelePackage#getAggregate_Version()
	 * @model unique="false"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.clientele.model.Aggregate#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

} // Aggregate
