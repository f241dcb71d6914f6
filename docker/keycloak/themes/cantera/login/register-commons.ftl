<#macro termsAcceptance>
<#if termsAcceptanceRequired??>
<label class="check"><input id="termsAccepted" name="termsAccepted" type="checkbox"
  <#if messagesPerField.existsError("termsAccepted")>aria-invalid="true" aria-describedby="termsAccepted-error"</#if>><span>${msg("acceptTerms")}</span></label>
<#if messagesPerField.existsError("termsAccepted")>
<p class="error" id="termsAccepted-error" role="alert">${kcSanitize(messagesPerField.get("termsAccepted"))?no_esc}</p>
</#if>
</#if>
</#macro>
