/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stage Guard Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A contributed guard on a transition.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.StageGuardUse#getGuard <em>Guard</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getStageGuardUse()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface StageGuardUse extends Identified {
	/**
	 * Returns the value of the '<em><b>Guard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The id that its bundle gives it; while it is not installed, the transition is closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guard</em>' attribute.
	 * @see #setGuard(String)
	 * @see org.clientele.model.ClientelePackage#getStageGuardUse_Guard()
	 * @model unique="false"
	 * @generated
	 */
	String getGuard();

	/**
	 * Sets the value of the '{@link org.clientele.model.StageGuardUse#getGuard <em>Guard</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guard</em>' attribute.
	 * @see #getGuard()
	 * @generated
	 */
	void setGuard(String value);

} // StageGuardUse
