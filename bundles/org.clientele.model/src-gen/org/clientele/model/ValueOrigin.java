/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Value Origin</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  Where one value of a party comes from and when it was last known to be right [I2, I4].
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.ValueOrigin#getPath <em>Path</em>}</li>
 *   <li>{@link org.clientele.model.ValueOrigin#getSource <em>Source</em>}</li>
 *   <li>{@link org.clientele.model.ValueOrigin#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.clientele.model.ValueOrigin#getObservedOn <em>Observed On</em>}</li>
 *   <li>{@link org.clientele.model.ValueOrigin#getConfirmedOn <em>Confirmed On</em>}</li>
 *   <li>{@link org.clientele.model.ValueOrigin#getConfirmedBy <em>Confirmed By</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getValueOrigin()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface ValueOrigin extends Identified {
	/**
	 * Returns the value of the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The value's place, as in a profile definition: "birthDate", "contactPoints.EMAIL", "field.payday".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Path</em>' attribute.
	 * @see #setPath(String)
	 * @see org.clientele.model.ClientelePackage#getValueOrigin_Path()
	 * @model unique="false"
	 * @generated
	 */
	String getPath();

	/**
	 * Sets the value of the '{@link org.clientele.model.ValueOrigin#getPath <em>Path</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Path</em>' attribute.
	 * @see #getPath()
	 * @generated
	 */
	void setPath(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.EvidenceSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see org.clientele.model.EvidenceSource
	 * @see #setSource(EvidenceSource)
	 * @see org.clientele.model.ClientelePackage#getValueOrigin_Source()
	 * @model unique="false"
	 * @generated
	 */
	EvidenceSource getSource();

	/**
	 * Sets the value of the '{@link org.clientele.model.ValueOrigin#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see org.clientele.model.EvidenceSource
	 * @see #getSource()
	 * @generated
	 */
	void setSource(EvidenceSource value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How sure it is, in percent; 0: not stated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(int)
	 * @see org.clientele.model.ClientelePackage#getValueOrigin_Confidence()
	 * @model unique="false"
	 * @generated
	 */
	int getConfidence();

	/**
	 * Sets the value of the '{@link org.clientele.model.ValueOrigin#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(int value);

	/**
	 * Returns the value of the '<em><b>Observed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which it was seen or heard.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed On</em>' attribute.
	 * @see #setObservedOn(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getValueOrigin_ObservedOn()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getObservedOn();

	/**
	 * Sets the value of the '{@link org.clientele.model.ValueOrigin#getObservedOn <em>Observed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed On</em>' attribute.
	 * @see #getObservedOn()
	 * @generated
	 */
	void setObservedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Confirmed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The day on which the party last confirmed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed On</em>' attribute.
	 * @see #setConfirmedOn(LocalDate)
	 * @see org.clientele.model.ClientelePackage#getValueOrigin_ConfirmedOn()
	 * @model unique="false" dataType="org.clientele.model.Date"
	 * @generated
	 */
	LocalDate getConfirmedOn();

	/**
	 * Sets the value of the '{@link org.clientele.model.ValueOrigin#getConfirmedOn <em>Confirmed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed On</em>' attribute.
	 * @see #getConfirmedOn()
	 * @generated
	 */
	void setConfirmedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Confirmed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The account of the member of staff who was told so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed By</em>' attribute.
	 * @see #setConfirmedBy(String)
	 * @see org.clientele.model.ClientelePackage#getValueOrigin_ConfirmedBy()
	 * @model unique="false"
	 * @generated
	 */
	String getConfirmedBy();

	/**
	 * Sets the value of the '{@link org.clientele.model.ValueOrigin#getConfirmedBy <em>Confirmed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed By</em>' attribute.
	 * @see #getConfirmedBy()
	 * @generated
	 */
	void setConfirmedBy(String value);

} // ValueOrigin
