/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capacity Exception</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Days on which it is otherwise: leave, a fair.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.CapacityException#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.clientele.model.CapacityException#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getCapacityException()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface CapacityException extends Dated {
	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Minutes on each of these days.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.clientele.model.ClientelePackage#getCapacityException_Minutes()
	 * @model unique="false"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.clientele.model.CapacityException#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.clientele.model.ClientelePackage#getCapacityException_Note()
	 * @model unique="false"
	 *        annotation="urn:clientele:store personal='true'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.clientele.model.CapacityException#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // CapacityException
