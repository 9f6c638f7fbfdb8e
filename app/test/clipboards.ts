/** What programs put on the clipboard, in their own manner and with our words. */

export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @list l0:level1 {mso-level-number-format:bullet;} p.MsoNormal, li.MsoNormal, div.MsoNormal {mso-style-unhide:no; margin-top:0cm; margin-bottom:8.0pt; font-size:11.0pt; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Move of the office</b><o:p></o:p></p>
<p class=MsoNormal>We pack on <i>Thursday</i>;<span style='mso-spacerun:yes'>  </span>the
lorry comes on Friday.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Boxes<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>small ones<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Tape<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Sign<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span><![endif]>Send<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=200><p class=MsoNormal>Floor<o:p></o:p></p></td><td><p class=MsoNormal>Desks<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>3<o:p></o:p></p></td><td><p class=MsoNormal>12<o:p></o:p></p></td></tr></table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="x"><v:imagedata src="file:///C:/Temp/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img width=40 height=40 src="file:///C:/Temp/clip_image002.png"><![endif]></p>
<!--EndFragment--></body></html>`;

export const OUTLOOK = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body><div class=WordSection1>
<p class=MsoNormal>Dear Ms Berg,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>the offer stands until <span style='color:#C00000;background:yellow'>Monday</span>.<o:p></o:p></p>
<p class=MsoNormal><a href="https://shop.example/offer"><span style='color:#0563C1;text-decoration:underline'>Offer</span></a><o:p></o:p></p></div></body></html>`;

export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0f1e2d3c"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Notes of </span><span style="font-weight:700;font-style:normal;white-space:pre-wrap;">Tuesday</span></p><br /><ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-weight:400;" aria-level="1"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation"><span style="font-weight:400;font-style:italic;white-space:pre-wrap;">who comes</span></p></li><ul style="margin-top:0;"><li dir="ltr" aria-level="2"><p dir="ltr" style="margin-bottom:0pt;" role="presentation"><span>Ann</span></p></li></ul></ul><p dir="ltr" style="margin-top:0pt;margin-bottom:0pt;"><a href="https://docs.example/d/1" style="text-decoration:none;"><span style="text-decoration:underline;">all of it</span></a></p></b><br class="Apple-interchange-newline">`;

export const LIBRE_OFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">p { margin-bottom: 0.25cm; line-height: 115%; background: transparent }</style></head><body lang="en-GB" dir="ltr"><p style="line-height: 100%; margin-bottom: 0cm">First line</p>
<p style="line-height: 100%; margin-bottom: 0cm"><b>Second</b> line</p><p><br/>
<br/>

</p><ol><li><p>one</p></li>
	<li><p>two</p></li></ol></body></html>`;

export const GMAIL = `<meta charset="utf-8"><div dir="ltr"><div>Hi Tom,</div><div><br></div><div>see&nbsp;<b>below</b>.</div><div><span style="color:rgb(34,34,34)">Best</span></div></div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Monday Tom wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div dir="ltr">When?<div>And where?</div></div></blockquote></div>`;

export const WEB_PAGE = `<meta charset="utf-8"><h2 style="color: rgb(0,0,0); font-size: 24px;">Opening hours</h2><p style="color: rgb(51, 51, 51);">We are open on <strong>weekdays</strong>.</p><figure><picture><source srcset="https://shop.example/a.webp"><img src="https://shop.example/a.jpg" alt="Shop"></picture></figure><pre>Mon  9-17
Sat  -</pre><div style="display:none">tracking words</div><button>Buy</button><p>Call <a href="tel:+4930123">us</a> or <a href="/contact">write</a>.</p>`;
